// What elements of CloudFormationInit share.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/value.hpp>
#include <memory>
#include <string>
#include <utility>

namespace cdk::ec2 {

/// What a service is restarted for: hand it to an InitService, and to the elements whose change restarts the service.
/// Copies share one state.
class InitServiceRestartHandle {
 public:
  InitServiceRestartHandle();

  // For elements.
  void add_command(const std::string& key) const;
  void add_file(const std::string& name) const;
  void add_source(const std::string& directory) const;
  void add_package(const std::string& type, const std::string& name) const;
  /// The members of the service, by kind. Those without any are unset.
  std::vector<Member> render() const;

 private:
  struct Causes;
  std::shared_ptr<Causes> causes_;
};

/// How long Windows waits after a command.
class InitCommandWaitDuration {
 public:
  static InitCommandWaitDuration of(const Duration& duration) { return Value(duration.to_seconds()); }
  /// The next command follows at once.
  static InitCommandWaitDuration none() { return Value(0); }
  /// The command restarts the instance, after which cfn-init goes on.
  static InitCommandWaitDuration forever() { return Value("forever"); }
  const Value& value() const noexcept { return value_; }

 private:
  InitCommandWaitDuration(Value value) : value_(std::move(value)) {}
  Value value_;
};

}  // namespace cdk::ec2
