#include <cdk/context_provider.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

class ImportedSecurityGroup final : public SecurityGroupBase {
 public:
  ImportedSecurityGroup(const Scope& scope, const Input<std::string>& id, const SecurityGroupImportOptions& options)
      : SecurityGroupBase(scope), id_(id), options_(options) {}

  Input<std::string> security_group_id() const override { return id_; }
  bool allow_all_outbound() const override { return options_.allow_all_outbound.value_or(true); }
  bool allow_all_ipv6_outbound() const override { return options_.allow_all_ipv6_outbound.value_or(false); }

  void add_ingress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description,
                        bool remote_rule) override {
    if (options_.mutable_.value_or(true))
      SecurityGroupBase::add_ingress_rule(peer, connection, description, remote_rule);
  }
  void add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description,
                       bool remote_rule) override {
    if (options_.mutable_.value_or(true) && !allow_all_outbound())
      SecurityGroupBase::add_egress_rule(peer, connection, description, remote_rule);
  }

 private:
  Input<std::string> id_;
  SecurityGroupImportOptions options_;
};

ISecurityGroup& look_up(Construct& scope, Id id, std::vector<Member> query) {
  const Value found =
      ContextProvider::get_value(
          scope, {.provider = "security-group",
                  .dummy_value = Value::object({{"securityGroupId", "sg-12345678"}, {"allowAllOutbound", true}}),
                  .props = std::move(query)})
          .value;
  const Value all_out = found.find("allowAllOutbound");
  return SecurityGroup::from_security_group_id(
      scope, std::move(id), Input<std::string>::from(found.find("securityGroupId")),
      {.allow_all_outbound = all_out.kind() == Value::Kind::Boolean ? std::optional(all_out.as_bool()) : std::nullopt});
}

}  // namespace

ISecurityGroup& SecurityGroup::from_security_group_id(Construct& scope, Id id,
                                                      const Input<std::string>& security_group_id,
                                                      const SecurityGroupImportOptions& options) {
  return scope.add<ImportedSecurityGroup>(std::move(id), security_group_id, options);
}

ISecurityGroup& SecurityGroup::from_lookup_by_id(Construct& scope, Id id, const std::string& security_group_id) {
  return look_up(scope, std::move(id), {{"securityGroupId", Value(security_group_id)}});
}

ISecurityGroup& SecurityGroup::from_lookup_by_name(Construct& scope, Id id, const std::string& security_group_name,
                                                   const IVpc& vpc) {
  if (vpc.vpc_id().is_unresolved()) {
    fail(scope, {"a security group is looked up in a VPC whose id is known only at deployment",
                 "a VPC that was looked up or imported by a literal id", "SecurityGroup::from_lookup_by_name"});
  }
  return look_up(scope, std::move(id), {{"securityGroupName", Value(security_group_name)}, {"vpcId", vpc.vpc_id()}});
}

}  // namespace cdk::ec2
