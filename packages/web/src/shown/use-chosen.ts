import { useSearchParams } from 'wouter';

/** Which of several is chosen, by its name, which is part of the page's address; the first where none is. */
export function useChosen<Item extends { readonly name: string }>(
  parameter: string,
  items: readonly Item[],
): [Item | undefined, (name: string) => void] {
  const [params, setParams] = useSearchParams();
  const chosen = items.find(({ name }) => name === params.get(parameter)) ?? items[0];
  return [chosen, (name) => setParams({ [parameter]: name }, { replace: true })];
}
