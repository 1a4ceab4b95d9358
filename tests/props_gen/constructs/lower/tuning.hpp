#pragma once

namespace cdk::lower {

/// A class that is written by hand beside the props.
class Tuning {
 public:
  explicit Tuning(int level) : level_(level) {}
  int level() const { return level_; }

 private:
  int level_;
};

}  // namespace cdk::lower
