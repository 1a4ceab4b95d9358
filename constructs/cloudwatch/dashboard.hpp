// Dashboards.
#pragma once

#include <cdk/cloudwatch/dashboard_props.hpp>
#include <cdk/resource.hpp>
#include <concepts>

namespace cdk::cloudwatch {

class CfnDashboard;

/// A page of graphs and texts. CloudFormation: AWS::CloudWatch::Dashboard.
class Dashboard : public Resource {
 public:
  using Props = DashboardProps;
  /// Errors: a name that CloudWatch refuses; start with default_interval; end without start. Errors at synthesis: one
  /// name for two metrics of a graph.
  explicit Dashboard(const Scope& scope, const Props& props = {});

  Input<std::string> dashboard_name() const;
  Input<std::string> dashboard_arn() const;

  /// Adds a row of widgets below the others. What is above a widget and empty, it fills: a Spacer keeps it free.
  template <std::convertible_to<Widget>... W>
  void add_widgets(const W&... widgets) {
    add_row({Widget(widgets)...});
  }
  void add_variable(const Variable& variable) { variables_.push_back(variable); }

 private:
  void add_row(std::vector<Widget> widgets);
  Value body(const Props& props) const;

  std::vector<Widget> rows_;
  std::vector<Variable> variables_;
  CfnDashboard* resource_ = nullptr;
};

}  // namespace cdk::cloudwatch
