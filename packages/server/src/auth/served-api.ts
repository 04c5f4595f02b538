import { type Authentication } from '@hostelry/manager';
import { type HostelryApi } from '../api/index.js';

/** What a server serves: an API, and how its users prove who they are. */
export interface ServedApi extends HostelryApi {
  readonly authentication: Authentication;
}
