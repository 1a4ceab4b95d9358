// Who may call functions.
#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lambda_/qualified_function.hpp>
#include <cdk/names.hpp>

namespace cdk::lambda_ {
namespace {

constexpr const char* digits64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The SHA-256 of a text in base 64, of which CDK makes the ids of permissions, as an id: a slash is "--".
std::string hash64_id(const std::string& text) {
  const std::string hex = Names::sha256_hash(text);
  std::string id;
  unsigned bits = 0;
  int count = 0;
  const auto put = [&id](unsigned six) { id += six == 63 ? std::string("--") : std::string(1, digits64[six]); };
  for (const char c : hex) {
    bits = bits << 4 | static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
    count += 4;
    if (count < 6) continue;
    count -= 6;
    put(bits >> count & 63);
  }
  if (count > 0) put(bits << (6 - count) & 63);
  return id + "=";  // 32 bytes always leave one place
}

std::string text_of(const Input<std::string>& text) {
  return text.is_string() ? std::string(text.as_string()) : to_debug_string(text);
}

std::string as_id(const std::string& text) {
  std::string id;
  for (const char c : text) id += c == '/' ? std::string("--") : std::string(1, c);
  return id;
}

Value conditions_of(const iam::Principal& grantee) {
  const iam::Conditions conditions = grantee.policy_fragment().conditions;
  return conditions.is_set() ? Value(conditions) : Value::object({});
}

}  // namespace

/// A permission that somebody is given: by which statement, and by which of the function's.
struct FunctionBase::InvokeGrant {
  std::string id;
  const char* action;
  std::vector<Input<std::string>> arns;
  iam::Conditions conditions = {};
  Optional<FunctionUrlAuthType> url_auth_type = {};
  Optional<bool> by_url = {};
};

/// The function's own policy: statements are resources of their own.
class FunctionBase::OwnPolicy final : public iam::IResourceWithPolicyV2 {
 public:
  OwnPolicy(FunctionBase& function, const InvokeGrant& wanted, const iam::Principal& grantee, Where where)
      : function_(function), wanted_(wanted), grantee_(grantee), where_(where) {}

  const Environment& env() const noexcept override { return function_.env(); }
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement&) override {
    function_.add_permission(Id(wanted_.id, where_), {.principal = grantee_,
                                                      .action = wanted_.action,
                                                      .function_url_auth_type = wanted_.url_auth_type,
                                                      .invoked_via_function_url = wanted_.by_url});
    Construct* permission = function_.permissions_node().try_find_child(wanted_.id);
    if (permission == nullptr && !function_.skip_permissions())
      fail(function_,
           {"a permission for a function of another account or region, or for $LATEST",
            "same_environment or skip_permissions in its import", "CDK: Function.fromFunctionAttributes"},
           where_);
    if (permission == nullptr) return {true};
    return {true, Dependable(*permission)};
  }

 private:
  FunctionBase& function_;
  const InvokeGrant& wanted_;
  const iam::Principal& grantee_;
  Where where_;
};

iam::Grant FunctionBase::grant(const InvokeGrant& wanted, const iam::Principal& grantee, Where where) {
  const auto given = std::ranges::find(grants_, wanted.id, &std::pair<std::string, iam::Grant>::first);
  if (given != grants_.end()) return given->second;
  OwnPolicy policy(*this, wanted, grantee, where);
  grants_.emplace_back(wanted.id, iam::Grant::add_to_principal_or_resource({.actions = {wanted.action},
                                                                            .grantee = grantee,
                                                                            .resource = policy,
                                                                            .resource_arns = wanted.arns,
                                                                            .conditions = wanted.conditions}));
  return grants_.back().second;
}

iam::Grant FunctionBase::grant_invoke(const iam::Principal& grantee, Where where) {
  const Value key =
      Value::object({{"principal", text_of(grantee.to_string())}, {"conditions", conditions_of(grantee)}});
  return grant({.id = "Invoke" + hash64_id(to_debug_string(key)),
                .action = "lambda:InvokeFunction",
                .arns = resource_arns_for_grant_invoke()},
               grantee, where);
}

iam::Grant FunctionBase::grant_invoke_version(const iam::Principal& grantee, IVersion& version, Where where) {
  const Value key = Value::object({{"principal", text_of(grantee.to_string())},
                                   {"conditions", conditions_of(grantee)},
                                   {"version", text_of(version.version())}});
  std::vector<Input<std::string>> arns{concat(function_arn(), ":", version.version())};
  if (&version == latest_version_) arns.push_back(function_arn());
  return grant(
      {.id = "Invoke" + hash64_id(to_debug_string(key)), .action = "lambda:InvokeFunction", .arns = std::move(arns)},
      grantee, where);
}

iam::Grant FunctionBase::grant_invoke_url(const iam::Principal& grantee, Where where) {
  const std::string id = as_id("InvokeFunctionUrl" + text_of(grantee.to_string()));
  grant({.id = id,
         .action = "lambda:InvokeFunctionUrl",
         .arns = {function_arn()},
         .conditions = {{"StringEquals", {{"lambda:FunctionUrlAuthType", "AWS_IAM"}}}},
         .url_auth_type = FunctionUrlAuthType::AWS_IAM},
        grantee, where);
  return grant({.id = id + "-DualAuth",
                .action = "lambda:InvokeFunction",
                .arns = {function_arn()},
                .conditions = {{"Bool", {{"lambda:InvokedViaFunctionUrl", true}}}},
                .by_url = true},
               grantee, where);
}

iam::Grant IFunction::grant_invoke_latest_version(const iam::Principal& grantee, Where where) {
  return grant_invoke_version(grantee, latest_version(), where);
}

std::vector<iam::Grant> IFunction::grant_invoke_composite_principal(const iam::CompositePrincipal& composite_principal,
                                                                    Where where) {
  std::vector<iam::Grant> grants;
  for (const iam::Principal& principal : composite_principal.principals())
    grants.push_back(grant_invoke(principal, where));
  return grants;
}

}  // namespace cdk::lambda_
