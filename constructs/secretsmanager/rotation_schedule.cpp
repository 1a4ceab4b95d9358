#include <cdk/error.hpp>
#include <cdk/events/schedule.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/via_service_principal.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/secretsmanager/cfn_rotation_schedule.hpp>
#include <cdk/secretsmanager/rotation_schedule.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::secretsmanager {
namespace {

void let_rotate(Construct& schedule, ISecret& secret, lambda_::IFunction& function) {
  // An imported function has no resource here that a permission could belong to.
  if (function.node().default_child() == nullptr) return;
  const Input<std::string> service = concat("secretsmanager.", Stack::of(schedule).region(), ".amazonaws.com");
  if (kms::IKey* key = secret.encryption_key(); key != nullptr)
    key->grant_encrypt_decrypt(kms::ViaServicePrincipal(service, function.grant_principal()));
  function.grant_invoke(iam::ServicePrincipal("secretsmanager.amazonaws.com"), schedule.node().where())
      .apply_before(schedule);
  const Input<std::string> full = secret.secret_full_arn();
  function.add_to_role_policy(
      iam::PolicyStatement({.actions = {"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue",
                                        "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"},
                            .resources = {full.is_set() ? full : concat(secret.secret_arn(), "-??????")}}));
  function.add_to_role_policy(
      iam::PolicyStatement({.actions = {"secretsmanager:GetRandomPassword"}, .resources = {"*"}}));
}

Input<std::string> expression(const Construct& schedule, const Duration& after) {
  if (after == Duration::days(0)) return {};
  const double hours = after.to_hours({.integral = false});
  if (after < Duration::hours(4) || after > Duration::days(1000) ||
      hours != static_cast<double>(static_cast<std::int64_t>(hours)))
    fail(schedule, {"automatically_after is " + after.to_human_string(), "whole hours, 4 hours to 1000 days",
                    "AWS::SecretsManager::RotationSchedule RotationRules.ScheduleExpression"});
  return events::Schedule::rate(after).expression_string();
}

}  // namespace

RotationSchedule::RotationSchedule(const Scope& scope, const Props& props) : Resource(scope) {
  const bool own = static_cast<bool>(props.rotation_lambda);
  if (own == props.hosted_rotation.has_value())
    fail(*this, {own ? "a rotation_lambda and a hosted_rotation are given" : "nothing is given that rotates the secret",
                 "one of rotation_lambda and hosted_rotation", "AWS::SecretsManager::RotationSchedule"});
  if (own) let_rotate(*this, *props.secret, *props.rotation_lambda);
  CfnRotationScheduleProps resource{.secret_id = props.secret->secret_arn(),
                                    .rotate_immediately_on_update = props.rotate_immediately_on_update};
  const Input<std::string> rate = expression(*this, props.automatically_after.value_or(Duration::days(30)));
  if (rate.is_set())
    resource.rotation_rules = CfnRotationScheduleTypes::RotationRulesProperty{.schedule_expression = rate};
  if (own) resource.rotation_lambda_arn = props.rotation_lambda->function_arn();
  if (!own) resource.hosted_rotation_lambda = props.hosted_rotation->bind(*props.secret, *this);
  add<CfnRotationSchedule>("Resource", std::move(resource));
  props.secret->deny_account_root_delete();
}

}  // namespace cdk::secretsmanager
