import { useHosts } from '../../live/use-live.js';

/** The host whose images and networks can be offered: the one that was chosen, or the only one; empty where there is none such. */
export function useHostOf(chosen: string): string {
  const { data: hosts = [] } = useHosts();
  if (chosen !== '') return chosen;
  const [first, second] = hosts.filter(({ state }) => state === 'connected');
  return second === undefined ? (first?.name ?? '') : '';
}
