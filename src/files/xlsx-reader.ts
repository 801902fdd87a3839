// Imported lazily and alone, so that a bundle holds no more of the library than reading needs.
export { readXlsx } from 'hucre/xlsx';
