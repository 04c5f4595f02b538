/**
 * Arguments for `hostelry serve` when options were put before npm's `--`. npm takes those as settings of its own:
 * `--host=URI` becomes npm_config_host=URI, while `--host URI` becomes npm_config_host=true and URI an argument, which
 * is given back to its option by its shape.
 */
const SERVE_OPTIONS = {
  data: /^(\.{0,2}|~)\//,
  host: /^[a-z][a-z0-9+.-]*:\/\//i,
  port: /^\d+$/,
  listen: /^(\[?[\da-f.:]+\]?|[a-z][\w.-]*)$/i,
};

/** `args` of the script and npm's `env` → the arguments that the user meant. */
export function restoreOptions(args, env) {
  const given = Object.keys(SERVE_OPTIONS).filter((name) => env[`npm_config_${name}`] !== undefined);
  const bare = given.filter((name) => env[`npm_config_${name}`] === 'true');
  const withValue = given.filter((name) => !bare.includes(name));
  const restored = withValue.flatMap((name) =>
    // npm joins the values of an option that was given several times by an empty line.
    env[`npm_config_${name}`].split('\n\n').flatMap((value) => [`--${name}`, value]),
  );
  for (const [index, arg] of args.entries()) {
    const owner = args[index - 1]?.startsWith('-')
      ? undefined
      : bare.find((name) => SERVE_OPTIONS[name].test(arg));
    restored.push(...(owner === undefined ? [arg] : [`--${owner}`, arg]));
  }
  return restored;
}
