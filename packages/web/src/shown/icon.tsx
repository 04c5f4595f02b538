/** Lines on a grid of 24. */
const PATHS = {
  instances: 'M4 5h16v11H4zM9 20h6M12 16v4',
  hosts: 'M4 4h16v6H4zM4 14h16v6H4zM7.5 7h.01M7.5 17h.01',
  operations: 'M4 6h10M4 12h16M4 18h7M18 3v6M15 6h6',
  events: 'M3 12h4l3-8 4 16 3-8h4',
  users: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  launch: 'M12 5v14M5 12h14',
  out: 'M14 4h6v16h-6M4 12h11M11 8l4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside a word that says the same. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
