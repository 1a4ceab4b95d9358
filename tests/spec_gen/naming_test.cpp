#include "resources/naming.hpp"

#include "catch.hpp"

using namespace cdk::spec_gen;

TEST_CASE("CloudFormation's names as CDK has them in TypeScript") {
  CHECK(camel_case("CidrIp") == "cidrIp");
  CHECK(camel_case("EBSOptimized") == "ebsOptimized");
  CHECK(camel_case("Ipv6CidrBlock") == "ipv6CidrBlock");
  CHECK(camel_case("IPv6") == "iPv6");
  CHECK(camel_case("VPCZoneIdentifier") == "vpcZoneIdentifier");
  CHECK(camel_case("DBInstanceArn") == "dbInstanceArn");
  CHECK(camel_case("S3") == "s3");
  CHECK(camel_case("s3BackupMode") == "s3BackupMode");
  CHECK(camel_case("H264Settings") == "h264Settings");
  CHECK(camel_case("TargetGroupARNs") == "targetGroupArns");
  CHECK(camel_case("SizeInMBs") == "sizeInMBs");
  CHECK(camel_case("CrossAZs") == "crossAZs");
  SECTION("exceptions") {
    CHECK(camel_case("VPCs") == "vpcs");
    CHECK(camel_case("Equals") == "equalTo");
    CHECK(camel_case("GetObject") == "objectAccess");
  }
}

TEST_CASE("and in Python") {
  CHECK(snake_case("cidrIp") == "cidr_ip");
  CHECK(snake_case("ipv6CidrBlock") == "ipv6_cidr_block");
  CHECK(snake_case("CfnVPCCidrBlock") == "cfn_vpc_cidr_block");
  CHECK(snake_case("memoryLimitMiB") == "memory_limit_mib");
  CHECK(snake_case("sizeInGiB") == "size_in_gib");
  CHECK(snake_case("memoryGiBPerVCpu") == "memory_gib_per_v_cpu");
  CHECK(snake_case("sizeInMBs") == "size_in_m_bs");
}

TEST_CASE("names of members: what C++ or the classes use themselves gets an underscore") {
  CHECK(member_name("EBSOptimized") == "ebs_optimized");
  CHECK(member_name("Namespace") == "namespace_");
  CHECK(member_name("Linux") == "linux_");
  CHECK(member_name("Properties") == "properties");
  CHECK(resource_member_name("Properties") == "properties_");
  CHECK(resource_member_name("Default") == "default_");
  CHECK(resource_member_name("From") == "from");
}

TEST_CASE("names of attributes, classes, nested types and headers") {
  CHECK(attribute_name("AWS::EC2::EIP", "AllocationId") == "attr_allocation_id");
  CHECK(attribute_name("AWS::RDS::DBInstance", "Endpoint.Address") == "attr_endpoint_address");
  CHECK(attribute_name("AWS::EKS::Cluster", "CertificateAuthority.Data") ==
        "attr_certificate_authority_certificate_data");
  CHECK(attribute_name("AWS::EKS::Cluster", "CertificateAuthorityData") == "attr_certificate_authority_data");
  CHECK(class_name("EIP") == "CfnEIP");
  CHECK(nested_name("Rule") == "RuleProperty");
  CHECK(header_name("EIPAssociation") == "cfn_eip_association.hpp");
  CHECK(header_name("VPC") == "cfn_vpc.hpp");
}
