import { Button, Group } from '@mantine/core';

/** Shows more of a list than a browser can lay out at once; nothing where all is shown. */
export function ShowMore({ left, more }: { readonly left: number; readonly more: () => void }) {
  if (left <= 0) return null;
  return (
    <Group justify="center" p="sm">
      <Button variant="default" onClick={more}>
        Show more ({left} left)
      </Button>
    </Group>
  );
}
