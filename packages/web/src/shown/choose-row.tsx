import { UnstyledButton } from '@mantine/core';

interface Props {
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** The name of a row that shows more below the table when it is chosen. */
export function ChooseRow({ name, isChosen, choose }: Props) {
  return (
    <UnstyledButton className="choose" aria-pressed={isChosen} onClick={choose}>
      {name}
    </UnstyledButton>
  );
}
