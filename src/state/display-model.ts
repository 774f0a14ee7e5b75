/** Owns how the page is displayed: theme, width, motion. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Theme } from '../domain/theme.ts';
import type { SettingsPort } from './ports.ts';

/** `auto` follows the machine. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Facts of the machine, as signals that `platform` updates. */
export interface Machine {
  readonly prefersDark: ReadonlySignal<boolean>;
  readonly prefersReducedMotion: ReadonlySignal<boolean>;
  /** True on a phone: the words are a sheet below the map, and so is the open place. */
  readonly compact: ReadonlySignal<boolean>;
}

export interface DisplayModel extends Machine {
  readonly themeChoice: ReadonlySignal<ThemeChoice>;
  readonly theme: ReadonlySignal<Theme>;
  chooseTheme(choice: ThemeChoice): void;
}

const THEME_KEY = 'theme';

export function createDisplayModel(machine: Machine, settings: SettingsPort): DisplayModel {
  const stored = settings.read(THEME_KEY);
  const themeChoice = signal<ThemeChoice>(stored === 'light' || stored === 'dark' ? stored : 'auto');
  return {
    ...machine,
    themeChoice,
    theme: computed(() => {
      if (themeChoice.value !== 'auto') return themeChoice.value;
      return machine.prefersDark.value ? 'dark' : 'light';
    }),
    chooseTheme(choice) {
      themeChoice.value = choice;
      settings.write(THEME_KEY, choice);
    },
  };
}
