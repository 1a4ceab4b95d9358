#include <cdk/lazy.hpp>
#include <cdk/logs/cfn_resource_policy.hpp>
#include <cdk/logs/policy.hpp>
#include <cdk/names.hpp>

namespace cdk::logs {

ResourcePolicy::ResourcePolicy(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.resource_policy_name}),
      document_({.statements = props.policy_statements}) {
  const Input<std::string> name =
      props.resource_policy_name.is_set() ? props.resource_policy_name : Input<std::string>(Names::unique_id(*this));
  auto& resource = add<CfnResourcePolicy>("ResourcePolicy", {.policy_document = Lazy::string([this] {
                                                               // The document is a text here, whose statements are
                                                               // written as they are, neither merged nor without
                                                               // doubles.
                                                               return stack().to_json_string(document_.to_json());
                                                             }),
                                                             .policy_name = name});
  node().set_default_child(resource);
}

}  // namespace cdk::logs
