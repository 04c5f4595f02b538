import { Page } from '../shell/page.js';
import { Link } from '../shown/link.js';

/** For addresses that no page has. */
export default function NotFoundPage() {
  return (
    <Page title="There is no such page">
      <p>
        <Link to="/instances">All instances</Link>
      </p>
    </Page>
  );
}
