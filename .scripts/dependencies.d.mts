export declare function dependenciesAreCurrent(root: string): boolean;
export declare function provideDependencies(): Promise<boolean>;
