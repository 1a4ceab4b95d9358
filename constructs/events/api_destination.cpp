#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/events/api_destination.hpp>
#include <cdk/events/cfn_api_destination.hpp>

namespace cdk::events {
namespace {

struct Import {
  ApiDestinationAttributes attributes;
  Input<std::string> name;
};

class ImportedApiDestination final : public IApiDestination {
 public:
  using Props = Import;
  ImportedApiDestination(const Scope& scope, const Props& props) : IApiDestination(scope), known_(props) {}
  Input<std::string> api_destination_arn() const override { return known_.attributes.api_destination_arn; }
  Input<std::string> api_destination_name() const override { return known_.name; }
  Input<std::string> api_destination_arn_for_policy() const override {
    return known_.attributes.api_destination_arn_for_policy;
  }
  IConnection& connection() const override { return known_.attributes.connection; }

 private:
  Import known_;
};

}  // namespace

ApiDestination::ApiDestination(const Scope& scope, const Props& props)
    : IApiDestination(scope, {.physical_name = props.api_destination_name}), connection_(props.connection) {
  auto& resource =
      add<CfnApiDestination>("ApiDestination", {.connection_arn = connection_.connection_arn(),
                                                .http_method = props.http_method.value_or(HttpMethod::POST),
                                                .invocation_endpoint = props.endpoint,
                                                .description = props.description,
                                                .invocation_rate_limit_per_second = props.rate_limit_per_second,
                                                .name = physical_name()});
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource.attr_arn();
  arn_for_policy_ = resource.attr_arn_for_policy();
}

IApiDestination& ApiDestination::from_api_destination_attributes(Construct& scope, Id id,
                                                                 const ApiDestinationAttributes& attrs) {
  const auto name =
      Stack::of(scope).split_arn(attrs.api_destination_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where()).resource_name;
  if (!name.is_set())
    fail(scope,
         {"no name in the ARN " + to_debug_string(attrs.api_destination_arn) + " of an API destination",
          "arn:<partition>:events:<region>:<account>:api-destination/<name>"},
         id.where());
  return scope.add<ImportedApiDestination>(std::move(id), Import{attrs, name});
}

}  // namespace cdk::events
