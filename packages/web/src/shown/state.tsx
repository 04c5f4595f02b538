const COLOURS: Readonly<Record<string, string>> = {
  running: 'teal',
  connected: 'teal',
  succeeded: 'teal',
  ok: 'teal',
  paused: 'yellow',
  connecting: 'yellow',
  pending: 'yellow',
  suspended: 'blue',
  stopping: 'orange',
  crashed: 'red',
  failed: 'red',
  unreachable: 'red',
  maintenance: 'orange',
};

/** A state by its name, with a dot of its colour. */
export function State({ of: state, colour }: { readonly of: string; readonly colour?: string }) {
  const name = colour ?? COLOURS[state] ?? 'gray';
  return (
    <span className="state" data-state={state}>
      <span className="dot" style={{ background: `var(--mantine-color-${name}-6)` }} />
      {state}
    </span>
  );
}
