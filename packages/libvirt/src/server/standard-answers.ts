import { remote, remote_auth_type as AuthType } from '../generated/remote.js';
import { type Procedure } from '../rpc/procedure.js';
import { unknownProcedure, type AnyHandler } from './programs.js';
import { type Service } from './service.js';

/** virDrvFeature numbers that a server of ours can have. */
const Feature = {
  TYPED_PARAM_STRING: 9,
  PROGRAM_KEEPALIVE: 10,
  REMOTE_EVENT_CALLBACK: 14,
  REMOTE_CLOSE_CALLBACK: 15,
} as const;

/** The answer to a call that the service does not handle: the few that any server can answer itself, or "unknown procedure". */
export function standardAnswer(
  procedure: Procedure<unknown, unknown>,
  service: Service,
  startKeepalive: () => void,
): AnyHandler {
  if (procedure.program !== remote.AUTH_LIST.program) throw unknownProcedure(procedure.number);
  switch (procedure.number) {
    case remote.AUTH_LIST.number:
      return () => ({ types: [AuthType.REMOTE_AUTH_NONE] });
    case remote.CONNECT_SUPPORTS_FEATURE.number:
      return (args) => {
        const { feature } = args as { readonly feature: number };
        // Asking is the client's way to say that it answers pings.
        if (feature === Feature.PROGRAM_KEEPALIVE) startKeepalive();
        return { supported: hasFeature(feature, service) ? 1 : 0 };
      };
    default:
      throw unknownProcedure(procedure.number);
  }
}

function hasFeature(feature: number, service: Service): boolean {
  const handlers = service.handlers.remote ?? {};
  switch (feature) {
    case Feature.TYPED_PARAM_STRING:
    case Feature.PROGRAM_KEEPALIVE:
      return true;
    case Feature.REMOTE_EVENT_CALLBACK:
      return handlers.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY !== undefined;
    case Feature.REMOTE_CLOSE_CALLBACK:
      return handlers.CONNECT_REGISTER_CLOSE_CALLBACK !== undefined;
    default:
      return service.features?.includes(feature) === true;
  }
}
