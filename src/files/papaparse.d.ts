/** What is used of papaparse, whose own types would bring those of Node into code for browsers. */
declare module 'papaparse' {
  interface Options {
    readonly delimiter: string;
    readonly preview?: number;
  }
  interface Result {
    readonly data: string[][];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  }
  const papaparse: { parse(text: string, options: Options): Result };
  export default papaparse;
}
