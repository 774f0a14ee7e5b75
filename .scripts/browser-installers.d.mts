export interface Machine {
  readonly platform: string;
  readonly isRoot: boolean;
  readonly distribution: string;
}

export declare function suitableInstallers(machine: Machine): string[];
export declare function adviceFor(machine: Machine): string;
export declare function describeMachine(): Machine;
export declare function install(name: string): Promise<boolean>;
