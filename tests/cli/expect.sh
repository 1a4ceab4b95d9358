# For the checks beside this file: sourced, with the program as its argument. Works in an empty folder, where the
# program is on PATH as `app`.
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/run"
ln -s "$(realpath -- "$1")" "$work/bin/app"
cd "$work/run" || exit 1
PATH=$work/bin:$PATH
unset CDK_OUTDIR CDK_CONTEXT_JSON NO_COLOR AWS_ENDPOINT_URL AWS_REGION AWS_DEFAULT_REGION AWS_PROFILE
passed=0 failed=0

tell() {
  if [ "$2" = 1 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $1"; fi
}

# holds WHAT COMMAND…
holds() {
  what=$1
  shift
  if "$@"; then tell "$what" 1; else tell "$what" 0; fi
}

# reads NAME COMMAND…   Exit code, stdout and stderr are word for word those in expected/NAME.txt, but for the folders'
# names. APPROVE=1 writes that file anew, to be looked over.
reads() {
  name=$1
  shift
  "$@" >"$work/out" 2>"$work/err" </dev/null
  code=$?
  {
    echo "\$ $*"
    sed 's/^/  /' "$work/out"
    sed 's/^/! /' "$work/err"
    echo "exit $code"
  } | sed -e "s|$work/run|WORK|g" -e "s|$work|TEMP|g" -e "s|$here|TESTS|g" >"$work/got"
  [ -z "${APPROVE:-}" ] || cp "$work/got" "$here/expected/$name.txt"
  ok=1
  diff -u "$here/expected/$name.txt" "$work/got" || ok=0
  tell "$name" "$ok"
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
