// Queries that are kept in the console.
#pragma once

#include <cdk/logs/query_definition_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// A query of CloudWatch Logs Insights under a name. CloudFormation: AWS::Logs::QueryDefinition.
class QueryDefinition : public Resource {
 public:
  using Props = QueryDefinitionProps;

  /// Errors: more than two stats statements.
  QueryDefinition(const Scope& scope, const Props& props);
  const Input<std::string>& query_definition_id() const noexcept { return id_; }

 private:
  Input<std::string> id_;
};

}  // namespace cdk::logs
