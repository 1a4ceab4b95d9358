#include "providers.hpp"

#include <algorithm>
#include <array>

namespace cdk::app::lookup {

Provider find_provider(std::string_view name) {
  struct Entry {
    std::string_view name;
    Provider provider;
  };
  static constexpr std::array entries{Entry{"ami", machine_image},
                                      Entry{"availability-zones", availability_zones},
                                      Entry{"cc-api-provider", cloud_control},
                                      Entry{"endpoint-service-availability-zones", endpoint_service_zones},
                                      Entry{"hosted-zone", hosted_zone},
                                      Entry{"key-provider", key},
                                      Entry{"load-balancer", load_balancer},
                                      Entry{"load-balancer-listener", load_balancer_listener},
                                      Entry{"security-group", security_group},
                                      Entry{"ssm", ssm_parameter},
                                      Entry{"vpc-provider", vpc}};
  const auto found = std::ranges::find(entries, name, &Entry::name);
  return found != entries.end() ? found->provider : nullptr;
}

Value filter(std::string_view name, const Value& value) {
  return Value::object({{"Name", Value(name)}, {"Values", value.is_list() ? value : Value::list({value})}});
}

bool is_true(const Value& object, std::string_view name) {
  const Value member = object.find(name);
  return member.kind() == Value::Kind::Boolean && member.as_bool();
}

Value dummy_or(const Value& query, const std::string& what) {
  const Value dummy = query.find("dummyValue");
  if (is_true(query, "ignoreErrorOnMissingContext") && dummy.is_set()) return dummy;
  throw NotFound{what};
}

}  // namespace cdk::app::lookup
