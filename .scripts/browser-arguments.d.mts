export declare function browserArguments(): string[];
