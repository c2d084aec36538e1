export declare const mendedFiles: RegExp;
export declare function mend(path: string, code: string): string;
