/** In which unit lengths are written. */
import { UNITS } from '../../domain/units.ts';
import { useAppState } from '../shared/app-state.ts';
import { useMessages } from '../shared/localization.ts';
import { Segmented } from '../shared/Segmented.tsx';

/** Kilometres, miles, nautical miles. */
export function UnitSwitch() {
  const appState = useAppState();
  const { units } = useMessages();
  const options = UNITS.map((value) => ({ value, label: units.names[value], shown: units.short[value] }));
  return (
    <Segmented
      name="units"
      legend={units.label}
      options={options}
      value={appState.unit.value}
      onChoose={(unit) => appState.chooseUnit(unit)}
    />
  );
}
