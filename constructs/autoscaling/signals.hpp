// How CloudFormation waits for instances.
#pragma once

#include <cdk/autoscaling/signals_props.hpp>
#include <cdk/value.hpp>
#include <source_location>

namespace cdk::autoscaling {

/// For how many of a new group's instances CloudFormation waits. Instances signal with cfn-signal, see
/// ec2::UserData::add_signal_on_exit_command. CloudFormation: CreationPolicy.
class Signals {
 public:
  using Where = std::source_location;
  // Errors: a percentage outside 0 to 100.
  /// For the desired capacity, or the minimum where there is none.
  static Signals wait_for_all(const SignalsOptions& options = {}, Where where = Where::current());
  static Signals wait_for_min_capacity(const SignalsOptions& options = {}, Where where = Where::current());
  static Signals wait_for_count(int count, const SignalsOptions& options = {}, Where where = Where::current());

  Value render_creation_policy(const RenderSignalsOptions& group) const;

 private:
  enum class What { All, Minimum, Count };
  Signals(What what, int count, const SignalsOptions& options, const Where& where);
  What what_;
  int count_;
  SignalsOptions options_;
};

}  // namespace cdk::autoscaling
