/** Light for a bright room, dark for a dim one, or as the machine has it. */
import type { ThemeChoice } from '../../state/display-model.ts';
import { useAppState } from '../shared/app-state.ts';
import { Icon } from '../shared/Icon.tsx';
import { useMessages } from '../shared/localization.ts';
import { Segmented } from '../shared/Segmented.tsx';

const CHOICES: readonly ThemeChoice[] = ['light', 'auto', 'dark'];

/** Light, as the machine, dark. */
export function ThemeSwitch() {
  const { display } = useAppState();
  const { theme } = useMessages();
  const options = CHOICES.map((value) => ({ value, label: theme[value], shown: <Icon name={value} /> }));
  return (
    <Segmented
      name="theme"
      legend={theme.label}
      options={options}
      value={display.themeChoice.value}
      onChoose={(choice) => display.chooseTheme(choice)}
    />
  );
}
