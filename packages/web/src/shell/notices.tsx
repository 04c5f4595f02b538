import { Alert, Group, Loader, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { OperationResource } from '@hostelry/server/api';
import { type Notice, useDismiss, useNotices } from '../live/notices.js';
import { useOperations } from '../live/use-live.js';
import { Link } from '../shown/link.js';

/** What this page asked for: under way, failed, or just done. */
export function Notices() {
  const notices = useNotices();
  const { data } = useOperations();
  return (
    <div className="notices">
      {notices.map((notice) => (
        <NoticeView key={notice.id} notice={notice} operation={data?.find(({ id }) => id === notice.id)} />
      ))}
    </div>
  );
}

interface Props {
  readonly notice: Notice;
  readonly operation: OperationResource | undefined;
}

function NoticeView({ notice: { id, title, failure }, operation }: Props) {
  const dismiss = useDismiss();
  const isDone = operation?.state === 'succeeded';
  useEffect(() => {
    if (isDone && operation.result?.forced !== true) dismiss(id);
  }, [isDone, operation, id, dismiss]);
  const close = { withCloseButton: true, closeButtonLabel: 'Dismiss', onClose: () => dismiss(id) };
  const reason =
    failure ??
    (operation?.state === 'failed' ? (operation.error?.message ?? 'no reason was given') : undefined);
  if (reason !== undefined) {
    return (
      <Alert color="red.9" variant="filled" role="alert" title={`${title} failed`} {...close}>
        {reason}
      </Alert>
    );
  }
  if (operation?.state === 'cancelled') {
    return <Alert color="gray.7" variant="filled" title={`${title} was cancelled`} {...close} />;
  }
  if (isDone) {
    return (
      <Alert color="orange.9" variant="filled" title={title} {...close}>
        The guest did not answer in time, and was forced.
      </Alert>
    );
  }
  return (
    <Alert color="gray" variant="default" role="status">
      <Group gap="sm" wrap="nowrap">
        <Loader size="xs" aria-hidden />
        <Text size="sm" style={{ flex: 1 }}>
          {title}
          {operation?.steps.at(-1) !== undefined && (
            <span className="quiet"> · {operation.steps.at(-1)?.name}</span>
          )}
        </Text>
        <Link to={`/operations/${id}`} size="sm">
          Details
        </Link>
      </Group>
    </Alert>
  );
}
