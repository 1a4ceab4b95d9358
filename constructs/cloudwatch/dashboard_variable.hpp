// What users of a dashboard choose.
#pragma once

#include <cdk/cloudwatch/dashboard_variable_props.hpp>
#include <cdk/handle.hpp>
#include <source_location>

namespace cdk::cloudwatch {

/// What users of a dashboard choose. Derive from it for one of your own.
class IVariable {
 public:
  virtual ~IVariable() = default;
  /// Its entry in the dashboard's "variables".
  virtual Value to_json() const = 0;
};

/// Any variable, made implicitly from one.
using Variable = Handle<IVariable>;

/// A property or text of the dashboard that its users choose.
class DashboardVariable : public IVariable {
 public:
  /// Errors: RADIO or SELECT without values; INPUT with values.
  explicit DashboardVariable(const DashboardVariableOptions& options,
                             std::source_location where = std::source_location::current());
  Value to_json() const override;

 private:
  DashboardVariableOptions options_;
};

}  // namespace cdk::cloudwatch
