#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cdk/stack_synthesizer.hpp>
#include <cstdlib>
#include <optional>
#include <set>

#include "../deploy/target.hpp"
#include "../json_text.hpp"
#include "../output.hpp"
#include "../process.hpp"
#include "../publish/destination.hpp"
#include "../publish/stack_assets.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

std::string counted(std::size_t number, const std::string& noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

/// Looks at one thing after the other. What needs something that isn't there is left out.
class Examination {
 public:
  explicit Examination(const Invocation& invocation) : invocation_(invocation) {}

  int carry_out() {
    look("app", [&] { return of_app(); });
    if (assembly_) look("context", [&] { return of_context(); });
    if (!images().empty()) look("docker", [&] { return of_docker(); });
    look("AWS CLI", [&] { return of_aws_cli(); });
    if (aws_) look("region", [&] { return aws_->region(); });
    if (aws_) look("credentials", [&] { return of_credentials(); });
    if (aws_)
      for (const std::string& parameter : bootstrap_parameters())
        look("bootstrap", [&] { return of_bootstrap(parameter); });
    print(report_);
    return failed_ ? 1 : 0;
  }

 private:
  template <class F>
  void look(const std::string& what, F look) {
    try {
      report_ += "ok    " + what + ": " + look() + "\n";
    } catch (const Error& error) {
      std::string text = error.what();
      if (text.starts_with("error: ")) text.erase(0, 7);
      report_ += "FAIL  " + what + ": " + text + "\n";
      failed_ = true;
    }
  }

  std::string of_app() {
    assembly_ = invocation_.app.synth();
    return counted(assembly_->stacks().size(), "stack") + " (" + names_of(*assembly_) + "), built with cdk-cpp " +
           std::string(version());
  }

  std::string of_context() const {
    const std::size_t missing = assembly_->missing().size();
    if (missing == 0) return "nothing is missing";
    throw Error({counted(missing, "look-up") + " not done yet; allowed: none; see synth --lookup"});
  }

  std::string of_docker() const {
    const char* given = std::getenv("CDK_DOCKER");
    const std::string docker = given != nullptr && *given != '\0' ? given : "docker";
    const Outcome outcome = app::run(Program{.arguments = {docker, "--version"}});
    if (!outcome.succeeded())
      throw Error({"'" + docker + "' " + describe_failure(outcome) + ", and the app has images to build (" +
                   images().front() + "); allowed: docker on PATH, or what CDK_DOCKER names"});
    return outcome.output.substr(0, outcome.output.find('\n'));
  }

  std::string of_aws_cli() {
    aws_.emplace(deploy::aws_of(invocation_.globals));
    const std::string printed = aws_->text({"--version"});
    return printed.empty() ? "found" : printed.substr(0, printed.find(' '));
  }

  std::string of_credentials() const {
    const std::string account = aws_->identity().account;
    for (const StackArtifact& stack : stacks())
      if (const std::string& wanted = stack.stack->env().account; !wanted.empty() && wanted != account)
        throw Error({"they are for the account " + account + ", and the stack '" + stack.display_name + "' is for " +
                     wanted + "; allowed: credentials for the stack's account; see --profile"});
    return "for the account " + account;
  }

  std::string of_bootstrap(const std::string& parameter) const {
    try {
      const Value answer = aws_->call({"ssm", "get-parameter"}, Value::object({{"Name", Value(parameter)}}));
      return parameter + " is " + text(answer.find("Parameter"), "Value");
    } catch (const aws::AwsError& error) {
      if (error.code() != "ParameterNotFound") throw;
      throw Error({"the parameter " + parameter + " isn't there" +
                   publish::bootstrap_hint({*aws_, aws_->identity(), aws_->region()})});
    }
  }

  std::span<const StackArtifact> stacks() const {
    return assembly_ ? std::span(assembly_->stacks()) : std::span<const StackArtifact>();
  }

  std::vector<std::string> images() const {
    std::vector<std::string> names;
    for (const StackArtifact& stack : stacks())
      for (const publish::ImageAsset& image : publish::assets_of(*assembly_, stack).images) names.push_back(image.name);
    return names;
  }

  /// The parameters that tell the version of what the stacks expect of a bootstrapped account.
  std::set<std::string> bootstrap_parameters() const {
    std::set<std::string> names;
    for (const StackArtifact& stack : stacks())
      if (const std::string name = text(stack.template_value.find("Parameters").find("BootstrapVersion"), "Default");
          !name.empty())
        names.insert(name);
    return names;
  }

  const Invocation& invocation_;
  std::optional<CloudAssembly> assembly_;
  std::optional<aws::AwsCli> aws_;
  std::string report_;
  bool failed_ = false;
};

int run(const Invocation& invocation) { return Examination(invocation).carry_out(); }

}  // namespace

Subcommand doctor_command() {
  return {.name = "doctor",
          .summary = "tell whether all is there that a deployment needs",
          .run = run,
          .details =
              "The app, its context, docker where images are built, the AWS CLI, its region and credentials, and\n"
              "what cdk bootstrap makes where the app needs it.\n"};
}

}  // namespace cdk::app
