export declare function hashOfInputs(root: string, lesson?: string): string;
