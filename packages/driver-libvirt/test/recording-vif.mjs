/** A VIF plug-in that notes what it is asked to do, and fails where its connection says so. */
export const noted = [];

export default {
  kind: 'vif',
  contract: 1,
  name: 'recording',
  summary: 'Notes what it is asked to do',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({
    name: 'recording',
    connectionSchema: {
      type: 'object',
      additionalProperties: false,
      required: ['tap'],
      properties: { tap: { type: 'string' }, fails: { enum: ['plug', 'unplug'] } },
    },
    create: (host) => {
      const note = (what, { connection, mac, instance }) => {
        noted.push({ what, tap: connection.tap, mac, uuid: instance.uuid, uri: host.uri });
        if (connection.fails === what) throw new Error(`no ${what}, as planted`);
      };
      return {
        device: ({ tap }) => ({ device: 'ethernet', name: tap }),
        plug: async (port) => note('plug', port),
        unplug: async (port) => note('unplug', port),
      };
    },
  }),
};
