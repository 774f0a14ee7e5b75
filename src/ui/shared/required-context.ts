/** Makes contexts that a component cannot forget to provide. */
import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The context, and a hook that throws where no provider is around the component. `name` is for that error. */
export function createRequiredContext<Value>(name: string): readonly [Context<Value | null>, () => Value] {
  const context = createContext<Value | null>(null);
  return [
    context,
    () => {
      const value = useContext(context);
      if (value === null) throw new Error(`No ${name} is around this component.`);
      return value;
    },
  ];
}
