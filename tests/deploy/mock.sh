# For the deployment tests, sourced: a mock AWS that is there until the test ends, and what the tests say.
set -eu
here=${here:-$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)}
work=$(mktemp -d)
mock=
trap '[ -z "$mock" ] || kill "$mock"; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

skip() {
  echo "skipped: $*"
  exit 77
}

need() {
  for needed; do command -v "$needed" > /dev/null || skip "$needed isn't installed"; done
}

# Starts the mock on a free port, and points the AWS CLI to it.
start_mock() {
  need aws moto_server python3
  python3 -c 'import moto' 2> /dev/null || skip "moto isn't python3's"
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  python3 "$here/mock_aws.py" -p "$port" > "$work/mock.log" 2>&1 &
  mock=$!
  python3 - "$port" << 'PYTHON' || fail "the mock doesn't answer: $(cat "$work/mock.log")"
import socket, sys, time
for _ in range(600):
    try:
        sys.exit(socket.create_connection(('127.0.0.1', int(sys.argv[1]))).close())
    except OSError:
        time.sleep(0.1)
sys.exit(1)
PYTHON
  unset AWS_PROFILE AWS_REGION AWS_SESSION_TOKEN CDK_AWS_CLI CDK_OUTDIR CDK_CONTEXT_JSON
  export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=us-east-1 AWS_PAGER='' PYTHONWARNINGS=ignore
  export AWS_ENDPOINT_URL="http://localhost:$port"
}

# What 'cdk bootstrap' would have made: where assets go, and the version that templates with assets ask for.
bootstrap() {
  assets=123456789012-us-east-1
  aws s3api create-bucket --bucket "cdk-hnb659fds-assets-$assets" > /dev/null
  aws ecr create-repository --repository-name "cdk-hnb659fds-container-assets-$assets" > /dev/null
  aws ssm put-parameter --name /cdk-bootstrap/hnb659fds/version --type String --value 6 > /dev/null
}

# A stand-in for docker that notes what it is asked, and puts what is pushed into the mock's repository.
fake_docker() {
  cat > "$work/docker" << 'SH'
#!/bin/sh
echo "docker $*" >> "$(dirname "$0")/docker.log"
case $1 in
  inspect) exit 1 ;;
  login) cat > /dev/null ;;
  push)
    image=${2#*/}
    aws ecr put-image --repository-name "${image%:*}" --image-tag "${image##*:}" \
      --image-manifest-media-type application/vnd.docker.distribution.manifest.v2+json \
      --image-manifest '{"schemaVersion": 2, "config": {"digest": "sha256:0"}, "layers": []}' > /dev/null ;;
esac
SH
  chmod +x "$work/docker"
  export CDK_DOCKER="$work/docker"
}

fail() {
  echo "FAILED: $*"
  exit 1
}

# check WHAT EXPECTED GOT    EXPECTED is a shell pattern.
check() {
  # shellcheck disable=SC2254
  case $3 in
    $2) echo "ok: $1" ;;
    *) fail "$1: expected: $2
got: $3" ;;
  esac
}
