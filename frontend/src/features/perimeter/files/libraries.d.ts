/** What is used of two libraries that bring no types of their own (those of others want the whole of Node). */
declare module 'shpjs' {
  export default function shp(zip: ArrayBuffer): Promise<unknown>;
}

declare module 'sql.js' {
  export interface Database {
    exec(statement: string): { values: (number | string | Uint8Array | null)[][] }[];
    close(): void;
  }
  export default function initSqlJs(options: { locateFile: () => string }): Promise<{ Database: new (bytes: Uint8Array) => Database }>;
}

/** What tests use of Node. */
declare module 'node:fs' {
  export function readFileSync(file: URL): Uint8Array<ArrayBuffer>;
}

declare module 'node:module' {
  export function createRequire(from: string): { resolve(name: string): string };
}
