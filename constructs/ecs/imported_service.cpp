#include <cdk/arn.hpp>
#include <cdk/ecs/imported_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {
namespace {

struct ImportedServiceProps {
  Input<std::string> arn;
  Input<std::string> name;
  OptRef<ICluster> cluster = {};
};

class ImportedService : public IBaseService {
 public:
  using Props = ImportedServiceProps;
  ImportedService(const cdk::Scope& scope, const Props& props) : IBaseService(scope), props_(props) {}
  Input<std::string> service_arn() override { return props_.arn; }
  Input<std::string> service_name() override { return props_.name; }
  ICluster& cluster() override { return *props_.cluster; }

 private:
  Props props_;
};

bool names_include_cluster(const Construct& scope) {
  return FeatureFlags::of(scope).is_enabled("@aws-cdk/aws-ecs:arnFormatIncludesClusterName");
}

Input<std::string> name_in(const Construct& scope, const Id& id, const Input<std::string>& arn) {
  if (arn.is_unresolved() && names_include_cluster(scope))
    return Fn::select(2, Fn::split("/", Fn::select(5, Fn::split(":", arn))));
  const Input<std::string> name =
      Stack::of(scope).split_arn(arn, ArnFormat::SLASH_RESOURCE_NAME, id.where()).resource_name;
  if (!name.is_string()) return name;
  const std::string_view text = name.as_string();
  const std::size_t slash = text.find('/');
  return slash == std::string_view::npos ? text : text.substr(slash + 1);
}

}  // namespace

IService& import_service(Construct& scope, Id id, const Input<std::string>& arn) {
  const Input<std::string> name = name_in(scope, id, arn);
  return scope.add<ImportedService>(std::move(id), {.arn = arn, .name = name});
}

IBaseService& import_service(Construct& scope, Id id, ICluster& cluster, const Input<std::string>& arn,
                             const Input<std::string>& name) {
  if (arn.is_set() == name.is_set())
    fail(scope,
         {arn.is_set() ? "an import with service_arn and service_name"
                       : "an import with neither service_arn nor service_name",
          "one of them", "CDK: fromServiceAttributes"},
         id.where());
  if (arn.is_set()) {
    const Input<std::string> known = name_in(scope, id, arn);
    return scope.add<ImportedService>(std::move(id), {.arn = arn, .name = known, .cluster = cluster});
  }
  const Input<std::string> resource_name =
      names_include_cluster(scope) ? concat(cluster.cluster_name(), "/", name) : name;
  const Input<std::string> made =
      Stack::of(scope).format_arn({.resource = "service", .service = "ecs", .resource_name = resource_name});
  return scope.add<ImportedService>(std::move(id), {.arn = made, .name = name, .cluster = cluster});
}

IBaseService& BaseService::from_service_arn_with_cluster(Construct& scope, Id id,
                                                         const Input<std::string>& service_arn) {
  Stack& stack = Stack::of(scope);
  const ArnComponents parts = stack.split_arn(service_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  const Input<std::string> resource_name = Arn::extract_resource_name(service_arn, "service", id.where());
  Input<std::string> cluster_name;
  Input<std::string> service_name;
  if (resource_name.is_string()) {
    const std::string_view text = resource_name.as_string();
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || text.find('/', slash + 1) != std::string_view::npos)
      fail(scope,
           {"the service ARN " + to_debug_string(service_arn) + " doesn't name its cluster",
            "arn:aws:ecs:<region>:<account>:service/<cluster>/<service>", "CDK: fromServiceArnWithCluster"},
           id.where());
    cluster_name = text.substr(0, slash);
    service_name = text.substr(slash + 1);
  } else {
    cluster_name = Fn::select(0, Fn::split("/", resource_name));
    service_name = Fn::select(1, Fn::split("/", resource_name));
  }
  ICluster& cluster = Cluster::from_cluster_arn(scope, id + "Cluster",
                                                stack.format_arn({.resource = "cluster",
                                                                  .service = "ecs",
                                                                  .account = parts.account,
                                                                  .partition = parts.partition,
                                                                  .region = parts.region,
                                                                  .resource_name = cluster_name}));
  return scope.add<ImportedService>(std::move(id), {.arn = service_arn, .name = service_name, .cluster = cluster});
}

}  // namespace cdk::ecs
