#include <cdk/app.hpp>
#include <cdk/error.hpp>

#include "../deploy/approval.hpp"
#include "../deploy/deployment.hpp"
#include "../deploy/interrupt.hpp"
#include "../deploy/outputs_file.hpp"
#include "../deploy/parameters.hpp"
#include "../deploy/target.hpp"
#include "../lookup/look_up.hpp"
#include "../output.hpp"
#include "../publish/publisher.hpp"
#include "../registry.hpp"
#include "../stacks.hpp"

namespace cdk::app {
namespace {

constexpr std::size_t largest_body = 51'200;  // bytes of a template that CloudFormation takes without S3

/// One run of the command.
class Run {
 public:
  explicit Run(const Invocation& invocation)
      : given_(invocation.arguments),
        ci_(invocation.globals.ci),
        assembly_(synthesize_looked_up(invocation)),
        stacks_(deploy::with_dependencies(assembly_, select_or_only(assembly_, given_.words(), given_.has("--all"),
                                                                    "deploy STACK, or deploy --all"))),
        parameters_(given_.values("--parameters"), stacks_),
        publisher_(assembly_, invocation.app.outdir()),
        deployment_(terminal_of_stderr(invocation.globals.ci), invocation.globals.program + " events"),
        target_(deploy::aws_of(invocation.globals), stacks_) {}

  int carry_out() {
    for (const StackArtifact* stack : stacks_) {
      const publish::Destination destination = target_.destination_of(*stack);
      if (given_.value("--require-approval") != "never" &&
          !deploy::is_approved(assembly_, *stack, destination.aws, ci_)) {
        note(stack->stack_name + ": not deployed");
        return 1;
      }
      try {
        report(*stack, deploy_one(*stack, destination));
      } catch (const deploy::Interrupted&) {
        note(stack->stack_name + ": interrupted; CloudFormation goes on with it; " +
             deployment_.how_to_follow(stack->stack_name, destination.aws));
        return deploy::interrupted_code;
      }
    }
    return 0;
  }

 private:
  deploy::DeployedStack deploy_one(const StackArtifact& stack, const publish::Destination& destination) {
    const publish::StackAssets assets = publish::assets_of(assembly_, stack);
    publisher_.publish(assets, destination);
    deploy::Plan plan{.parameters = parameters_.of(stack), .template_parameters = deploy::template_parameters(stack)};
    const std::string& body = assembly_.text_of(stack.template_file);
    if (body.size() <= largest_body) {
      plan.template_body = body;
    } else if (assets.template_file) {
      plan.template_url = publisher_.publish_file(*assets.template_file, destination);
    } else {
      throw Error({"error: the template of '" + stack.display_name + "' has " + std::to_string(body.size()) +
                   " bytes, and its synthesizer has no bucket for it; allowed: 51,200 bytes without one, or a "
                   "DefaultStackSynthesizer"});
    }
    return deployment_.deploy(assembly_, stack, plan, destination);
  }

  void report(const StackArtifact& stack, const deploy::DeployedStack& deployed) {
    for (const Member& output : deployed.outputs)
      print(stack.stack_name + "." + output.name + " = " + std::string(output.value.as_string()) + "\n");
    if (!given_.has("--outputs-file")) return;
    outputs_.push_back({stack.stack_name, Value::object(deployed.outputs)});
    deploy::write_outputs(given_.value("--outputs-file"), outputs_);
  }

  const Arguments& given_;
  bool ci_;
  CloudAssembly assembly_;
  deploy::Selection stacks_;
  deploy::Parameters parameters_;
  publish::Publisher publisher_;
  deploy::Deployment deployment_;
  deploy::Target target_;
  std::vector<Member> outputs_;
};

int run(const Invocation& invocation) { return Run(invocation).carry_out(); }

}  // namespace

Subcommand deploy_command() {
  return {.name = "deploy",
          .summary = "deploy stacks and those that they need, with the AWS CLI",
          .run = run,
          .words = Words::STACKS,
          .options = {{.name = "--all", .help = "all stacks of the app"},
                      {.name = "--require-approval",
                       .help = "ask before somebody may do, or reach, more (default: broadening)",
                       .value = "WHEN",
                       .allowed = {"never", "broadening"}},
                      {.name = "--parameters",
                       .help = "a parameter of a template; with STACK: in front, of that stack's",
                       .value = "NAME=VALUE",
                       .repeated = true},
                      {.name = "--outputs-file", .help = "write the outputs here, as JSON", .value = "FILE"}},
          .details =
              "Assets are published first, a change set is made and carried out. Outputs go to stdout.\n"
              "No change is a success. Ctrl-C leaves CloudFormation working.\n"};
}

}  // namespace cdk::app
