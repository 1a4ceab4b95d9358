#include <cdk/arn.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/error.hpp>

namespace cdk::efs {
namespace {

class ImportedFileSystem final : public IFileSystem {
 public:
  ImportedFileSystem(const Scope& scope, const FileSystemAttributes& attrs)
      : IFileSystem(scope),
        id_(attrs.file_system_id),
        arn_(attrs.file_system_arn),
        connections_(
            {.default_port = ec2::Port::tcp(FileSystem::DEFAULT_PORT), .security_groups = {attrs.security_group}}) {
    if (id_.is_set() == arn_.is_set())
      fail(*this,
           {id_.is_set() ? "both file_system_id and file_system_arn" : "neither file_system_id nor file_system_arn",
            "one of the two", "FileSystem::from_file_system_attributes"});
    if (!arn_.is_set())
      arn_ = stack().format_arn({.resource = "file-system", .service = "elasticfilesystem", .resource_name = id_});
    else
      id_ = stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where()).resource_name;
    if (!id_.is_set() || (id_.is_string() && id_.as_string().empty()))
      fail(*this, {"the ARN \"" + std::string(arn_.as_string()) + "\" names no file system",
                   "\"arn:aws:elasticfilesystem:<region>:<account>:file-system/<id>\"", "AWS::EFS::FileSystem Arn"});
  }
  Input<std::string> file_system_id() const override { return id_; }
  Input<std::string> file_system_arn() const override { return arn_; }
  Dependable mount_targets_available() const override { return mount_targets_; }
  ec2::Connections& connections() override { return connections_; }
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement&) override { return {}; }

 private:
  Input<std::string> id_;
  Input<std::string> arn_;
  ec2::Connections connections_;
  DependencyGroup mount_targets_;
};

}  // namespace

IFileSystem& FileSystem::from_file_system_attributes(Construct& scope, Id id, const FileSystemAttributes& attrs) {
  return scope.add<ImportedFileSystem>(std::move(id), attrs);
}

}  // namespace cdk::efs
