export declare function browserArguments(): string[];
export declare function testBrowserArguments(): string[];
