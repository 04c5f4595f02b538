import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HostResource } from '@hostelry/server/api';
import { deleteImage, imageContentPath } from '../../api/images.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { UploadDialog } from '../../forms/upload-dialog.js';
import { useImages, useRefreshHost } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';
import { showMiB } from '../../shown/quantities.js';
import { RowButton } from '../../shown/row-button.js';
import { Rows } from '../../shown/rows.js';
import { UsedBy } from '../../shown/used-by.js';

/** The images that a host keeps, and what is made of them. */
export default function Images({ host: { name: host } }: { readonly host: HostResource }) {
  const query = useImages(host);
  const refresh = useRefreshHost(host);
  const [isImporting, setImporting] = useState(false);
  const [deleted, setDeleted] = useState<string>();
  const mayManage = useMay('admin');
  return (
    <Panel
      title="Images"
      flush
      tools={
        mayManage && (
          <Button size="xs" variant="default" onClick={() => setImporting(true)}>
            Import an image …
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(images) => (
          <Rows
            columns={['Name', 'Kind', 'Format', '#Size', '#Takes', 'Used by', 'SHA-256']}
            tools
            count={images.length}
            none="None. Images are imported here, or kept when an instance is made of one."
          >
            {images.map((image) => (
              <tr key={`${image.kind} ${image.name}`} data-image={image.name}>
                <th scope="row">{image.name}</th>
                <Cell label="Kind">{image.kind}</Cell>
                <Cell label="Format">{image.format}</Cell>
                <Cell label="Size" kind="number">
                  {showMiB(image.sizeMiB)}
                </Cell>
                <Cell label="Takes" kind="number">
                  {showMiB(image.allocationMiB)}
                </Cell>
                <Cell label="Used by">{image.usedBy.length > 0 && <UsedBy users={image.usedBy} />}</Cell>
                <Cell label="SHA-256">
                  {image.sha256 !== undefined && (
                    <code title={image.sha256}>{image.sha256.slice(0, 12)}…</code>
                  )}
                </Cell>
                <Cell label="Actions" kind="tools">
                  {mayManage && <RowButton label="Delete …" danger onClick={() => setDeleted(image.name)} />}
                </Cell>
              </tr>
            ))}
          </Rows>
        )}
      </Loaded>
      {isImporting && (
        <UploadDialog
          title={`Import an image to ${host}`}
          hint="A disk image, raw or qcow2, of which instances can be launched here as image:NAME."
          path={(name) => imageContentPath(host, name)}
          done={refresh}
          close={() => setImporting(false)}
        />
      )}
      {deleted !== undefined && (
        <ConfirmDialog
          title={`Delete image ${deleted}?`}
          action="Delete"
          text="No new instance can be made of it then."
          send={() => deleteImage(host, deleted).then(refresh)}
          close={() => setDeleted(undefined)}
        />
      )}
    </Panel>
  );
}
