export declare function withoutWorkers(code: string): string;
