#include <algorithm>
#include <cdk/kms/via_service_principal.hpp>

namespace cdk::kms {
namespace {

class ViaService final : public iam::IPrincipal {
 public:
  ViaService(Input<std::string> service, iam::Principal base) : service_(std::move(service)), base_(std::move(base)) {}
  iam::PrincipalPolicyFragment policy_fragment() override {
    iam::PrincipalPolicyFragment fragment = base_.policy_fragment();
    const iam::Conditions via = {{"StringEquals", {{"kms:ViaService", service_}}}};
    // What the base says of the same key stays.
    std::vector<Member> operators;
    if (fragment.conditions.is_object())
      operators.assign(fragment.conditions.members().begin(), fragment.conditions.members().end());
    const auto equals = std::ranges::find(operators, "StringEquals", &Member::name);
    if (equals == operators.end()) {
      operators.push_back(via.members()[0]);
    } else if (!equals->value.find("kms:ViaService").is_set()) {
      std::vector<Member> keys = {{"kms:ViaService", service_}};
      keys.insert(keys.end(), equals->value.members().begin(), equals->value.members().end());
      equals->value = Value::object(std::move(keys));
    }
    fragment.conditions = iam::Conditions::from(Value::object(std::move(operators)));
    return fragment;
  }
  Value dedupe_string() override {
    const Value base = base_.dedupe_string();
    return base.is_set() ? Value::list({Value("ViaServicePrincipal"), service_, base}) : Value();
  }

 private:
  Input<std::string> service_;
  iam::Principal base_;
};

}  // namespace

ViaServicePrincipal::ViaServicePrincipal(const Input<std::string>& service_name, const iam::Principal& base_principal)
    : Principal(std::make_shared<ViaService>(service_name, base_principal)) {}

}  // namespace cdk::kms
