# For tests, sourced: the real cdk CLI as $cdk, if it is here. It is what CDK_CLI names, or the one on PATH, or that of NODE_PATH or
# of the oracle's folder. Needs $tests, the folder of this file.
cdk=${CDK_CLI:-$(command -v cdk || true)}
for place in $(printf '%s' "${NODE_PATH:-}" | tr : ' ') "$tests/oracle/node_modules"; do
  [ -n "$cdk" ] || [ ! -x "$place/.bin/cdk" ] || cdk=$place/.bin/cdk
done
if [ -z "$cdk" ] || ! "$cdk" --version > /dev/null 2>&1; then
  echo "skipped: the cdk CLI isn't here (npm i aws-cdk, and CDK_CLI, or NODE_PATH, names it)"
  exit 77
fi
