#include <cdk/error.hpp>
#include <cdk/logs/field_index_policy.hpp>

namespace cdk::logs {

FieldIndexPolicy::FieldIndexPolicy(const FieldIndexPolicyProps& props, std::source_location where)
    : fields_(props.fields) {
  constexpr std::size_t max_fields = 20;
  if (fields_.size() > max_fields)
    fail({std::to_string(fields_.size()) + " fields in a field index policy", "at most 20",
          "AWS::Logs::LogGroup FieldIndexPolicies"},
         where);
}

}  // namespace cdk::logs
