export declare function isAtLeast(version: string, minimum: string): boolean;
