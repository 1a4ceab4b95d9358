#include <cdk/efs.hpp>
#include <cdk/kms.hpp>

#include "catch.hpp"
#include "ec2_support.hpp"

using namespace cdk;
using efs::AccessPoint;
using efs::FileSystem;
using efs::PerformanceMode;
using efs::ReplicationConfiguration;
using efs::ReplicationOverwriteProtection;
using efs::ThroughputMode;

namespace {

const std::string ZONE = " (AWS::EFS::FileSystem AvailabilityZoneName)";
const std::string THROUGHPUT = " (AWS::EFS::FileSystem ThroughputMode)";
const std::string REPLICATION = " (AWS::EFS::FileSystem ReplicationConfiguration)";

struct Files : Network {
  ec2::Vpc& at = vpc();
  FileSystem& shared = stack.add<FileSystem>("shared", {.vpc = at});

  std::string access_point_error(const efs::AccessPointOptions& options) {
    return refusal([&] { shared.add_access_point("way", options); });
  }
};

std::string of_way(const std::string& text) { return "error: [app/shared/way] " + text; }

}  // namespace

TEST_CASE("modes of file systems must go together") {
  Files f;
  CHECK(f.error<FileSystem>({.vpc = f.at, .one_zone = true, .performance_mode = PerformanceMode::MAX_IO}) ==
        of_it("PerformanceMode::MAX_IO in one zone; allowed: GENERAL_PURPOSE, or one_zone = false" + ZONE));
  Files g;
  CHECK(g.error<FileSystem>(
            {.vpc = g.at, .performance_mode = PerformanceMode::MAX_IO, .throughput_mode = ThroughputMode::ELASTIC}) ==
        of_it("ThroughputMode::ELASTIC with PerformanceMode::MAX_IO; allowed: PerformanceMode::GENERAL_PURPOSE with "
              "it" +
              THROUGHPUT));
  Files h;
  CHECK(h.error<FileSystem>({.vpc = h.at, .throughput_mode = ThroughputMode::PROVISIONED}) ==
        of_it("ThroughputMode::PROVISIONED without an amount; allowed: provisioned_throughput_per_second with it" +
              THROUGHPUT));
  Files i;
  CHECK(i.error<FileSystem>({.vpc = i.at,
                             .provisioned_throughput_per_second = 512_KiB,
                             .throughput_mode = ThroughputMode::PROVISIONED}) ==
        of_it("provisioned_throughput_per_second is 512 KiB; allowed: 1 MiB or more (AWS::EFS::FileSystem "
              "ProvisionedThroughputInMibps)"));
}

TEST_CASE("a file system that isn't encrypted has no key") {
  Files f;
  auto& key = f.stack.add<kms::Key>("key");
  CHECK(f.error<FileSystem>({.vpc = f.at, .encrypted = false, .kms_key = key}) ==
        of_it("a kms_key for a file system that isn't encrypted; allowed: encrypted = true, the default "
              "(AWS::EFS::FileSystem KmsKeyId)"));
}

TEST_CASE("copies of file systems") {
  Files f;
  CHECK(f.error<FileSystem>({.vpc = f.at,
                             .replication_configuration = ReplicationConfiguration::regional_file_system(),
                             .replication_overwrite_protection = ReplicationOverwriteProtection::DISABLED}) ==
        of_it("a replication_configuration with ReplicationOverwriteProtection::DISABLED; allowed: one of the two" +
              REPLICATION));
  Files g;
  CHECK(g.error<FileSystem>(
            {.vpc = g.at, .replication_configuration = ReplicationConfiguration::existing_file_system(g.shared)}) ==
        of_it("a copy in the file system app/shared, which is protected from becoming one; allowed: "
              "replication_overwrite_protection = ReplicationOverwriteProtection::DISABLED there" +
              REPLICATION));
  CHECK(refusal([] { ReplicationConfiguration::one_zone_file_system("eu-west-1", "us-east-1a"); }) ==
        "error: the zone \"us-east-1a\" in the region \"eu-west-1\"; allowed: a zone of the region, such as "
        "\"eu-west-1a\"" +
            REPLICATION);
}

TEST_CASE("one zone is one that the VPC is in") {
  Files f;
  CHECK(
      f.error<FileSystem>({.vpc = f.at, .one_zone = true, .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}}) ==
      of_it("one_zone with vpc_subnets of 0 availability_zones; allowed: 1" + ZONE));
  Files g;
  CHECK(g.error<FileSystem>(
            {.vpc = g.at, .one_zone = true, .vpc_subnets = {{.availability_zones = {"eu-west-1a", "eu-west-1b"}}}}) ==
        of_it("one_zone with vpc_subnets of 2 availability_zones; allowed: 1" + ZONE));
  Network known;
  auto& imported =
      ec2::Vpc::from_vpc_attributes(known.stack, "vpc", {.availability_zones = {"eu-west-1a"}, .vpc_id = "vpc-0123"});
  CHECK(known.error<FileSystem>(
            {.vpc = imported, .one_zone = true, .vpc_subnets = {{.availability_zones = {"eu-west-1b"}}}}) ==
        of_it("one_zone with vpc_subnets of a zone that the VPC isn't in; allowed: one of the VPC's zones" + ZONE));
  Network empty;
  auto& without = ec2::Vpc::from_vpc_attributes(empty.stack, "vpc", {.availability_zones = {}, .vpc_id = "vpc-0123"});
  CHECK(empty.error<FileSystem>({.vpc = without, .one_zone = true}) ==
        of_it("one_zone in a VPC whose zones aren't known; allowed: vpc_subnets with the zone" + ZONE));
}

TEST_CASE("a zone has one mount target") {
  Network f;
  auto& vpc = f.vpc({.max_azs = 1,
                     .nat_gateways = 0,
                     .subnet_configuration = {{{.name = "a", .subnet_type = ec2::SubnetType::PRIVATE_ISOLATED},
                                               {.name = "b", .subnet_type = ec2::SubnetType::PRIVATE_ISOLATED}}}});
  CHECK(f.error<FileSystem>({.vpc = vpc, .vpc_subnets = {{.subnet_type = ec2::SubnetType::PRIVATE_ISOLATED}}}) ==
        of_it("vpc_subnets selects a second subnet of one zone: app/vpc/bSubnet1; allowed: one subnet of each zone, as "
              "one_per_az gives them (AWS::EFS::MountTarget SubnetId)"));
}

TEST_CASE("a policy that would name its own file system is refused") {
  Files f;
  f.shared.grant_read(iam::AnyPrincipal());
  CHECK(refusal([&] { f.app.synth(); }) ==
        "error: [app/shared/Resource] resources depend on each other in a circle: 'app/shared/Resource' -> "
        "'app/shared/Resource' (FileSystemPolicy); allowed: dependencies that go one way (CloudFormation makes one "
        "after the other)");
}

TEST_CASE("file systems are imported by their id or their ARN") {
  Network f;
  auto& group = ec2::SecurityGroup::from_security_group_id(f.stack, "group", "sg-0123");
  const auto error = [&](const char* id, const efs::FileSystemAttributes& attrs) {
    return refusal([&] { FileSystem::from_file_system_attributes(f.stack, id, attrs); });
  };
  const std::string one = "; allowed: one of the two (FileSystem::from_file_system_attributes)";
  CHECK(error("a", {.security_group = group}) == "error: [app/a] neither file_system_id nor file_system_arn" + one);
  CHECK(error("b", {.security_group = group,
                    .file_system_arn = "arn:aws:elasticfilesystem:::file-system/fs-1",
                    .file_system_id = "fs-1"}) == "error: [app/b] both file_system_id and file_system_arn" + one);
  CHECK(error("c", {.security_group = group, .file_system_arn = "arn:aws:elasticfilesystem:::file-system"}) ==
        "error: [app/c] the ARN \"arn:aws:elasticfilesystem:::file-system\" names no file system; allowed: "
        "\"arn:aws:elasticfilesystem:<region>:<account>:file-system/<id>\" (AWS::EFS::FileSystem Arn)");
}

TEST_CASE("access points hold what EFS takes") {
  CHECK(Files().access_point_error({.client_token = std::string(65, 'x')}) ==
        of_way("client_token \"" + std::string(65, 'x') +
               "\"; allowed: 1 to 64 characters (AWS::EFS::AccessPoint ClientToken)"));
  CHECK(Files().access_point_error({.client_token = ""}) ==
        of_way("client_token \"\"; allowed: 1 to 64 characters (AWS::EFS::AccessPoint ClientToken)"));
  const auto acl = [](const char* gid, const char* uid, const char* permissions) {
    return Files().access_point_error(
        {.create_acl = {{.owner_gid = gid, .owner_uid = uid, .permissions = permissions}}});
  };
  const std::string root = " (AWS::EFS::AccessPoint RootDirectory)";
  CHECK(acl("users", "0", "755") == of_way("owner_gid \"users\"; allowed: 0 to 4294967295" + root));
  CHECK(acl("0", "4294967296", "755") == of_way("owner_uid \"4294967296\"; allowed: 0 to 4294967295" + root));
  CHECK(acl("0", "0", "888") == of_way("permissions \"888\"; allowed: 3 or 4 octal digits" + root));
  CHECK(acl("0", "0", "7") == of_way("permissions \"7\"; allowed: 3 or 4 octal digits" + root));
  const auto user = [](const efs::PosixUser& posix_user) {
    return Files().access_point_error({.posix_user = posix_user});
  };
  const std::string posix = " (AWS::EFS::AccessPoint PosixUser)";
  CHECK(user({.gid = "-1", .uid = "0"}) == of_way("gid \"-1\"; allowed: 0 to 4294967295" + posix));
  CHECK(user({.gid = "0", .uid = "me"}) == of_way("uid \"me\"; allowed: 0 to 4294967295" + posix));
  CHECK(user({.gid = "0", .uid = "0", .secondary_gids = {"1", "two"}}) ==
        of_way("one of the secondary_gids \"two\"; allowed: 0 to 4294967295" + posix));
  CHECK(user({.gid = "0", .uid = "0", .secondary_gids = std::vector<Input<std::string>>(17, "1")}) ==
        of_way("17 secondary_gids; allowed: 16" + posix));
  const std::string path = "\"; allowed: an absolute path of at most 4 levels and 100 characters" + root;
  for (const char* wrong : {"data", "", "/a/b/c/d/e", "/a/"})
    CHECK(Files().access_point_error({.path = wrong}) == of_way("path \"" + (wrong + path)));
  CHECK(Files().access_point_error({.path = "/" + std::string(100, 'a')}) ==
        of_way("path \"/" + std::string(100, 'a') + path));
  CHECK(Files().access_point_error({.path = "/a/b/c/d"}).empty());
}

TEST_CASE("access points are imported by their id or their ARN") {
  Network f;
  const auto error = [&](const char* id, const efs::AccessPointAttributes& attrs) {
    return refusal([&] { AccessPoint::from_access_point_attributes(f.stack, id, attrs); });
  };
  const std::string one = "; allowed: one of the two (AccessPoint::from_access_point_attributes)";
  CHECK(error("a", {}) == "error: [app/a] neither access_point_id nor access_point_arn" + one);
  CHECK(error("b", {.access_point_arn = "arn:aws:elasticfilesystem:::access-point/fsap-1",
                    .access_point_id = "fsap-1"}) == "error: [app/b] both access_point_id and access_point_arn" + one);
  CHECK(error("c", {.access_point_arn = "arn:aws:elasticfilesystem:::access-point"}) ==
        "error: [app/c] the ARN \"arn:aws:elasticfilesystem:::access-point\" names no access point; allowed: "
        "\"arn:aws:elasticfilesystem:<region>:<account>:access-point/<id>\" (AWS::EFS::AccessPoint Arn)");
  auto& imported = AccessPoint::from_access_point_id(f.stack, "d", "fsap-1");
  CHECK(refusal([&] { imported.file_system(); }) ==
        "error: [app/d] the file system of this imported access point isn't known; allowed: file_system given to "
        "AccessPoint::from_access_point_attributes");
}
