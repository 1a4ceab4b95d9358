#include "look_up.hpp"

#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

#include "../deploy/target.hpp"
#include "../json_text.hpp"
#include "../output.hpp"
#include "../stacks.hpp"
#include "context_file.hpp"
#include "providers.hpp"

namespace cdk::app {
namespace {

[[noreturn]] void refuse(const MissingContext& missing, const std::string& why) {
  throw Error({"error: the look-up '" + missing.key + "' " + why});
}

/// Asks AWS for one after the other, in their accounts and regions.
class Inquiry {
 public:
  explicit Inquiry(const Globals& globals) : aws_(deploy::aws_of(globals)) {}

  Value answer(const MissingContext& missing) {
    const lookup::Provider provider = lookup::find_provider(missing.provider);
    if (provider == nullptr)
      refuse(missing, "asks the provider '" + missing.provider + "', which only the cdk CLI may know");
    check_account(missing);
    try {
      return provider(aws_.in_region(text(missing.props, "region")), missing.props);
    } catch (const lookup::NotFound& found) {
      refuse(missing, "found " + found.what);
    }
  }

 private:
  void check_account(const MissingContext& missing) {
    const std::string account = text(missing.props, "account");
    if (account.empty()) return;
    if (own_account_.empty()) own_account_ = aws_.in_region(text(missing.props, "region")).identity().account;
    if (account != own_account_)
      refuse(missing, "is for the account " + account + ", and the credentials are for " + own_account_ +
                          "; allowed: credentials for that account; see --profile");
  }

  aws::AwsCli aws_;
  std::string own_account_;
};

/// The same program with the same arguments, in this one's place.
[[noreturn]] void start_again(const Globals& globals) {
  std::vector<char*> arguments{const_cast<char*>(globals.program.c_str())};
  for (const std::string& argument : globals.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  std::fflush(nullptr);
  ::execv("/proc/self/exe", arguments.data());
  ::execvp(globals.program.c_str(), arguments.data());  // where there is no /proc
  throw Error({std::string("error: the program can't be started again after the look-ups: ") + std::strerror(errno) +
               "; allowed: run the same command again"});
}

/// Doesn't return when something was missing.
void look_up_missing(const Invocation& invocation, const CloudAssembly& assembly) {
  if (assembly.missing().empty()) return;
  std::vector<Member> context = read_context_file();
  Inquiry inquiry(invocation.globals);
  for (const MissingContext& missing : assembly.missing()) {
    // Asking again would go on for ever.
    if (std::ranges::find(context, missing.key, &Member::name) != context.end())
      refuse(missing, std::string("is answered in ") + context_file +
                          ", and the program's own context hides that; allowed: other keys in post_cli_context");
    note("looking up " + missing.key);
    context.push_back({missing.key, inquiry.answer(missing)});
  }
  write_context_file(context);
  start_again(invocation.globals);
}

}  // namespace

CloudAssembly synthesize_looked_up(const Invocation& invocation) {
  CloudAssembly assembly = invocation.app.synth();
  look_up_missing(invocation, assembly);
  print_messages(assembly);
  return assembly;
}

}  // namespace cdk::app
