// The AWS CLI as a program that is run: what it is given, and what comes of each way in which it can fail.
#include <cstdlib>
#include <filesystem>

#include "app/aws/aws_cli.hpp"
#include "app/process.hpp"
#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk;
using namespace cdk::app;
using namespace cdk::app::aws;
using assets_test::error_of;
using assets_test::TemporaryFolder;

namespace {

constexpr const char* allowed = "; allowed: AWS CLI 2, or 1.18 or later, as 'aws' on PATH or named by CDK_AWS_CLI";

/// A program of the test's that stands for the AWS CLI, as long as this lives.
class FakeAws {
 public:
  explicit FakeAws(const std::string& script, const std::string& version = "aws-cli/2.15.0 Python/3.11") {
    const std::string path = folder_.write(
        "aws", "#!/bin/sh\n[ \"$1\" != --version ] || { echo '" + version + "'; exit; }\n" + script + "\n");
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    ::setenv("CDK_AWS_CLI", path.c_str(), 1);
  }
  ~FakeAws() { ::unsetenv("CDK_AWS_CLI"); }
  std::string path() const { return folder_ / "aws"; }
  std::string operator/(const std::string& name) const { return folder_ / name; }

 private:
  TemporaryFolder folder_;
};

std::string error_of_call(const std::string& script) {
  const FakeAws fake(script);
  return error_of([] { AwsCli({}).call({"cloudformation", "describe-stacks", "--stack-name", "a"}); });
}

/// A script that fails as the AWS CLI does.
std::string failing(const std::string& says) { return "echo >&2; echo '" + says + "' >&2; exit 255"; }

}  // namespace

TEST_CASE("A program gets its arguments as they are, and what it prints is caught") {
  const Outcome outcome = run({.arguments = {"sh", "-c", R"(printf '%s|' "$@" "$NAME"; cat; echo no >&2; exit 3)", "sh",
                                             "a b", "$(id)", "", "'\""},
                               .input = "typed",
                               .environment = {{"NAME", "value"}}});
  CHECK(outcome.output == "a b|$(id)||'\"|value|typed");
  CHECK(outcome.errors == "no\n");
  CHECK(outcome.exit_code == 3);
  CHECK_FALSE(outcome.succeeded());
  CHECK(describe_failure(outcome) == "failed with exit code 3");
}

TEST_CASE("More than a pipe holds goes in and comes out") {
  const std::string megabyte(1 << 20, 'x');
  CHECK(run({.arguments = {"cat"}, .input = megabyte}).output == megabyte);
}

TEST_CASE("How a program failed") {
  CHECK(describe_failure(run({.arguments = {"/nowhere/aws"}})) == "can't be started: No such file or directory");
  CHECK(describe_failure(run({.arguments = {"sh", "-c", "kill -9 $$"}})) == "was ended by signal 9 (Killed)");
  CHECK(describe_failure(run({.arguments = {"pwd"}, .folder = "/nowhere"})) ==
        "can't be started: No such file or directory");
  CHECK(run({.arguments = {"pwd"}, .folder = "/"}).output == "/\n");
}

TEST_CASE("One program reads what another prints") {
  CHECK(run_piped({.arguments = {"echo", "word"}}, {.arguments = {"sed", "s/w/W/"}}).output == "Word\n");
  CHECK(run_piped({.arguments = {"sh", "-c", "exit 4"}}, {.arguments = {"cat"}}).exit_code == 4);
  CHECK(run_piped({.arguments = {"yes"}}, {.arguments = {"false"}}).signal != 0);
  CHECK(run_piped({.arguments = {"true"}}, {.arguments = {"/nowhere/docker"}}).start_error != 0);
}

TEST_CASE("An AWS CLI that isn't there, isn't one, or is too old") {
  ::setenv("CDK_AWS_CLI", "/nowhere/aws", 1);
  CHECK(error_of([] { AwsCli({}); }) ==
        std::string("error: the AWS CLI '/nowhere/aws' can't be started: No such file or directory") + allowed +
            " (https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html)");
  {
    const FakeAws other("", "hello");
    CHECK(error_of([] { AwsCli({}); }) ==
          "error: '" + other.path() + " --version' is no AWS CLI's answer: hello" + allowed);
  }
  const FakeAws old("", "aws-cli/1.16.300 Python/2.7.18");
  CHECK(error_of([] { AwsCli({}); }) ==
        "error: the AWS CLI '" + old.path() + "' is too old: aws-cli/1.16.300" + allowed);
}

TEST_CASE("What the AWS CLI is given") {
  const FakeAws fake(
      R"(printf '%s\n' "$*" "$AWS_PAGER-" > "$(dirname "$0")/seen"; cat >> "$(dirname "$0")/seen"; echo '{"a": 1}')");
  const AwsCli cli({.profile = "p", .region = "eu-west-1", .endpoint_url = "http://localhost:1"});
  CHECK(cli.flags() == " --profile p --region eu-west-1 --endpoint-url http://localhost:1");
  CHECK(cli.call({"ssm", "get-parameter"}, Value::object({{"Name", "file://x"}})).find("a").as_int() == 1);
  CHECK(assets_test::read_file(fake / "seen") ==
        "ssm get-parameter --profile p --region eu-west-1 --endpoint-url http://localhost:1 --output json "
        "--cli-input-json file:///dev/stdin\n-\n{\"Name\":\"file://x\"}");
  cli.in_region("us-east-1").text({"s3", "ls"});
  CHECK(assets_test::read_file(fake / "seen") ==
        "s3 ls --profile p --region us-east-1 --endpoint-url http://localhost:1\n-\n");
}

TEST_CASE("An answer of nothing is an unset value") {
  const FakeAws fake("exit 0");
  CHECK_FALSE(AwsCli({}).call({"s3api", "head-bucket"}).is_set());
}

TEST_CASE("Whose credentials, and which region") {
  const FakeAws fake(R"(case $1 in
    sts) echo '{"Account": "123456789012", "Arn": "arn:aws-cn:sts::123456789012:assumed-role/a/b"}' ;;
    configure) [ "$REGION" ] && echo "$REGION" ;;
  esac)");
  CHECK(AwsCli({}).identity().account == "123456789012");
  CHECK(AwsCli({}).identity().partition == "aws-cn");
  ::unsetenv("AWS_REGION");
  ::unsetenv("AWS_DEFAULT_REGION");
  CHECK(error_of([] { AwsCli({}).region(); }) ==
        "error: no region is set; allowed: --region, AWS_REGION, or a region in the AWS CLI's configuration");
  ::setenv("REGION", "eu-north-1", 1);
  CHECK(AwsCli({}).region() == "eu-north-1");
  ::setenv("AWS_DEFAULT_REGION", "eu-south-1", 1);
  CHECK(AwsCli({}).region() == "eu-south-1");
  CHECK(AwsCli({.region = "eu-west-1"}).region() == "eu-west-1");
  ::unsetenv("AWS_DEFAULT_REGION");
  ::unsetenv("REGION");
}

TEST_CASE("What AWS refuses is shown as it is, and can be told apart") {
  const std::string says =
      "An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id a does not exist";
  CHECK(error_of_call(failing(says)) == "error: aws cloudformation describe-stacks: " + says);
  const FakeAws fake(failing(says));
  try {
    AwsCli({}).call({"cloudformation", "describe-stacks"});
    FAIL("no error");
  } catch (const AwsError& error) {
    CHECK(error.code() == "ValidationError");
    CHECK(error.message() == "Stack with id a does not exist");
    CHECK(is_missing_stack(error));
  }
}

TEST_CASE("Credentials that are missing, expired or unknown") {
  const std::string opening = "error: aws cloudformation describe-stacks: ";
  const std::string missing =
      "Unable to locate credentials. You can configure credentials by running \"aws configure\".";
  CHECK(error_of_call(failing(missing)) ==
        opening + missing +
            "; allowed: credentials that 'aws sts get-caller-identity' finds; see 'aws configure', or --profile");
  const std::string expired =
      "An error occurred (ExpiredToken) when calling the DescribeStacks operation: The security token included in the "
      "request is expired";
  CHECK(error_of_call(failing(expired)) ==
        opening + expired +
            "; allowed: credentials that are still valid; renew them, for example with 'aws sso login', and run the "
            "same command again");
  const std::string unknown =
      "An error occurred (InvalidClientTokenId) when calling the DescribeStacks operation: The security token included "
      "in the request is invalid.";
  CHECK(error_of_call(failing(unknown)) ==
        opening + unknown + "; allowed: credentials that AWS knows; see 'aws sts get-caller-identity'");
}

TEST_CASE("No region, and one that AWS CLI 1 wouldn't look for") {
  const std::string says =
      "You must specify a region. You can also configure your region by running \"aws configure\".";
  CHECK(error_of_call(failing(says)) ==
        "error: aws cloudformation describe-stacks: " + says +
            "; allowed: --region, AWS_REGION, or a region in the AWS CLI's configuration");
  {
    const FakeAws broken("echo 'Unable to parse config file' >&2; exit 255");
    CHECK(error_of([] { AwsCli({}).region(); }) == "error: aws configure get region: Unable to parse config file");
  }
  const FakeAws fake("echo \"$AWS_DEFAULT_REGION\"");
  ::setenv("AWS_REGION", "eu-west-1", 1);
  ::setenv("AWS_DEFAULT_REGION", "eu-west-2", 1);
  CHECK(AwsCli({}).text({"s3", "ls"}) == "eu-west-1");
  ::unsetenv("AWS_REGION");
  CHECK(AwsCli({}).text({"s3", "ls"}) == "eu-west-2");
  ::unsetenv("AWS_DEFAULT_REGION");
}

TEST_CASE("No network") {
  const std::string says = "Could not connect to the endpoint URL: \"http://localhost:1/\"";
  CHECK(error_of_call(failing(says)) ==
        "error: aws cloudformation describe-stacks: " + says +
            "; allowed: a network, and a region and endpoint that exist; run the same command again");
}

TEST_CASE("What is throttled is asked again") {
  const FakeAws fake("if mkdir \"$0.once\" 2>/dev/null; then " +
                     failing("An error occurred (Throttling) when calling the DescribeStacks operation (reached max "
                             "retries: 4): Rate exceeded") +
                     "; fi; echo '{}'");
  CHECK(AwsCli({}).call({"cloudformation", "describe-stacks"}).is_object());
}

TEST_CASE("An AWS CLI that is killed half-way, or whose answer is cut off") {
  CHECK(error_of_call("echo '{'; kill -9 $$") ==
        "error: aws cloudformation describe-stacks was ended by signal 9 (Killed); allowed: an AWS CLI that ends by "
        "itself; run the same command again");
  const std::string cut = error_of_call("echo '{\"Stacks\": ['");
  CHECK(cut.starts_with("error: aws cloudformation describe-stacks printed no JSON: "));
  CHECK(cut.ends_with("; allowed: an AWS CLI whose answer is whole; run the same command again"));
}
