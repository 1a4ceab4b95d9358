// A set of stacks that are deployed together.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/environment.hpp>
#include <cdk/permissions_boundary.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cdk {

class CloudAssembly;

/// Props of a Stage.
struct StageProps {
  /// Default environment of the stacks in the stage. Default: the outer stage's.
  Environment env{};
  /// Folder of the assembly. Only for the outermost stage. Default: `cdk.out`, or `$CDK_OUTDIR`.
  std::string outdir{};
  /// The boundary of all roles and users of the stage's stacks. Default: the outer stage's.
  std::optional<PermissionsBoundary> permissions_boundary{};
  /// Prefix of the stacks' names. Default: the id, with the outer stage's name before it.
  std::string stage_name{};
};

/// A set of stacks that are deployed together, such as all stacks of one environment. Becomes a nested assembly.
class Stage : public Construct {
 public:
  using Props = StageProps;

  /// Errors: a stage name that isn't a letter followed by letters, digits, `-`, `_` and `.`; an outdir of a nested
  /// stage.
  explicit Stage(const Scope& scope, const Props& props = {});

  /// The nearest stage at or above, which always ends at the App; null outside of an App.
  static Stage* of(const Construct& construct);
  static bool is_stage(const Construct& construct);
  using Construct::as_stage;
  Stage* as_stage() noexcept override { return this; }

  /// Empty for an App.
  const std::string& stage_name() const noexcept { return stage_name_; }
  /// Name of the nested assembly's artifact, such as "assembly-Prod".
  std::string artifact_id() const;
  /// Default region and account of the stacks; empty where open.
  const std::string& region() const noexcept { return env_.region; }
  const std::string& account() const noexcept { return env_.account; }
  const Environment& env() const noexcept { return env_; }
  const std::string& outdir() const noexcept { return outdir_; }
  Stage* parent_stage() const noexcept { return parent_stage_; }

 protected:
  std::string outdir_;

 private:
  Stage* parent_stage_;
  Environment env_;
  std::string stage_name_;
};

}  // namespace cdk
