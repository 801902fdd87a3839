// Imported lazily and alone, so that a bundle holds no more of the library than writing needs.
export { writeXlsx } from 'hucre/xlsx';
